import type { CommitWay } from "../commit-way.ts";
import type { Forge } from "../forge.ts";
import type { Checkout } from "../git/checkout.ts";
import type { Waits } from "../waits.ts";
import type { Commits } from "./snapshot.ts";

/** What an update is published with. */
export interface Publisher {
  /** Null where nothing is checked out. */
  readonly checkout: Checkout | null;
  readonly forge: Forge | null;
  readonly commits: Commits;
  /** The ways to commit, the best first. */
  readonly ways: readonly CommitWay[];
  readonly waits: Waits;
  /** The id that git gives to bytes, by the hash that `like`, another id of the repository, is of. */
  readonly blobId: (bytes: Uint8Array, like: string) => string;
}
