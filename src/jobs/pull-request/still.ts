import type { GitHub } from "../../io/github/client.ts";
import type { Answer } from "../../io/github/failure.ts";
import { mapped } from "../../io/github/failure.ts";
import { readPull } from "../../io/github/pull-request.ts";

/** Asks whether the pull request is open, and its head where it was. */
export type Still = () => Promise<Answer<boolean>>;

export const isStill =
  (gitHub: GitHub, number: number, head: string): Still =>
  async () =>
    mapped(await readPull(gitHub, number), ({ headSha, isOpen }) => isOpen && headSha === head);
