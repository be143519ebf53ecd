import { expect, test } from "vitest";
import { gitFailure } from "../../src/git/git-failure.ts";

const of = (err: string, status: number | null = 1) => gitFailure({ status, err });

test.each<[kind: string, words: string]>([
  [
    "protected",
    "remote: error: GH006: Protected branch update failed for refs/heads/main.\nremote: - Changes must be made through a pull request.\nTo https://github.com/o/r\n ! [remote rejected] x -> main (protected branch hook declined)\n",
  ],
  ["protected", "remote: error: GH013: Repository rule violations found for refs/heads/main.\n"],
  ["protected", " ! [remote rejected] main -> main (pre-receive hook declined)\n"],
  [
    "permission",
    "remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/o/r/': The requested URL returned error: 403\n",
  ],
  ["permission", "fatal: could not read Username for 'https://github.com': terminal prompts disabled\n"],
  ["permission", "remote: Invalid username or token.\nfatal: Authentication failed for 'https://github.com/o/r/'\n"],
  ["permission", "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.\n"],
  ["missing", "remote: Repository not found.\nfatal: repository 'https://github.com/o/r/' not found\n"],
  ["missing", "fatal: 'origin' does not appear to be a git repository\n"],
  ["unreachable", "fatal: unable to access 'https://github.com/o/r/': Could not resolve host: github.com\n"],
  ["unreachable", "error: RPC failed; curl 52 Empty reply from server\nfatal: the remote end hung up unexpectedly\n"],
  ["unreachable", "fatal: unable to access 'https://x/': The requested URL returned error: 502\n"],
  ["refused", " ! [rejected] x -> main (fetch first)\nerror: failed to push some refs\nhint: Updates were rejected\n"],
])("%s: %s", (kind, words) => {
  expect(of(words).kind).toBe(kind);
});

test("git that was stopped is as good as no answer", () => {
  expect(of("", null).kind).toBe("unreachable");
});

test("its words are kept in one line, without who says them and without hints", () => {
  expect(of("remote: error: GH006: No.\nremote: \nremote: - Ask.\nhint: try\n").said).toBe("GH006: No. - Ask.");
});
