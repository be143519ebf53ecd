/** A file as it is (null: it isn't there) and as it is to be. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}
