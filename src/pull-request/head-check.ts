import type { GitHub } from "../github/client.ts";
import type { Answer } from "../github/failure.ts";
import { mapped } from "../github/failure.ts";
import { readPull } from "../github/pulls.ts";

/** Asks whether the pull request is open, and its head where it was. */
export type Still = () => Promise<Answer<boolean>>;

export const isStill =
  (gitHub: GitHub, number: number, head: string): Still =>
  async () =>
    mapped(await readPull(gitHub, number), ({ headSha, isOpen }) => isOpen && headSha === head);
