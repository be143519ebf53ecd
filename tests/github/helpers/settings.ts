import type { Permissions, Token } from "../state/people.ts";
import { protect } from "../state/protection.ts";
import type { Protection, Settings, World } from "../state/world.ts";

export interface TokenOrder {
  /** `github-actions[bot]` if not given. */
  readonly login?: string;
  /** GitHub's names: contents, pull_requests, issues. What isn't named is not allowed. */
  readonly permissions?: Permissions;
  /** `installation` for a bot, else `personal`, if not given. */
  readonly kind?: Token["kind"];
}

/** What the owner of the repository sets. */
export interface SettingHelpers {
  /** A new token. Returns its value. */
  addToken(order?: TokenOrder): string;
  /** Protects a branch: a push to it is refused by the APIs and by git. */
  protect(branch: string, protection?: Partial<Protection>): void;
  unprotect(branch: string): void;
  set(settings: Partial<Settings>): void;
}

export function settingHelpers(world: World): SettingHelpers {
  return {
    addToken: ({ login = "github-actions[bot]", permissions = {}, kind } = {}) => {
      const bot = login.endsWith("[bot]");
      const value = `${bot ? "ghs" : "github_pat"}_${String(world.tokens.size + 1).padStart(36, "0")}`;
      world.tokens.set(value, { value, login, permissions, kind: kind ?? (bot ? "installation" : "personal") });
      return value;
    },
    protect: (branch, { kind = "classic", rule = "Changes must be made through a pull request." } = {}) =>
      protect(world, branch, { kind, rule }),
    unprotect: (branch) => protect(world, branch, null),
    set: (settings) => Object.assign(world.settings, settings),
  };
}
