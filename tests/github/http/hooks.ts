import { type Match, matches, type Seen } from "./seen.ts";

/** Something that happens at a request: a push by somebody else, say. */
export interface Hook {
  /** `before`: before the request is carried out; `after`: after that, before its answer is sent. */
  readonly when?: "before" | "after";
  /** At which matching request, from 1: the first if not given; `every`: at each. */
  readonly nth?: number | "every";
  readonly action: (request: Seen) => void | Promise<void>;
}

export interface Hooks {
  add(match: Match, hook: Hook): void;
  run(when: "before" | "after", request: Seen): Promise<void>;
}

export function hooks(): Hooks {
  const orders: { match: Match; hook: Hook; met: number }[] = [];
  return {
    add: (match, hook) => {
      orders.push({ match, hook, met: 0 });
    },
    run: async (when, request) => {
      for (const order of orders) {
        const { hook, match } = order;
        if ((hook.when ?? "before") !== when || !matches(match, request)) continue;
        order.met += 1;
        if (hook.nth === "every" || order.met === (hook.nth ?? 1)) await hook.action(request);
      }
    },
  };
}
