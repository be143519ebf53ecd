/** What a finding says of itself where it is a library's habits, and no schema of anybody's, that it departs from. */
export interface Departure {
  /** How much it matters, unless the config says how much its rule does. */
  readonly level?: "error" | "warning";
  readonly habit?: Habit;
}

/** What other notes do: how many of them, and the word or the key that they have instead. */
export interface Habit {
  readonly notes: number;
  readonly like: string | null;
}
