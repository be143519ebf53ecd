/** One leaf of a task list, with its text as written. */
export interface Task {
  readonly done: boolean;
  readonly text: string;
}
