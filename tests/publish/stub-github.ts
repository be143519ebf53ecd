import { err, ok } from "../../src/errors.ts";
import type { Answer, ForgeFailure } from "../../src/forge.ts";
import { malformed } from "../../src/github/response.ts";
import { listOf, type Shape } from "../../src/github/shape.ts";
import type { GitHub } from "../../src/github/typed-api.ts";

/** A GitHub that gives these data for routes, and fails at every write and every other route. */
export function stubGitHub(data: Readonly<Record<string, unknown>>, failure: ForgeFailure): GitHub {
  const answer = <T>(route: string, shape: Shape<T>): Promise<Answer<T>> => {
    if (!Object.hasOwn(data, route)) return Promise.resolve(err({ kind: "missing", said: "Not Found" }));
    const found = data[route];
    return Promise.resolve(shape(found) ? ok(found) : malformed(route));
  };
  const fail = () => Promise.resolve(err(failure));
  return {
    place: { owner: "o", repo: "r", apiUrl: "", graphqlUrl: "", serverUrl: "" },
    read: (route, _, shape) => answer(route, shape),
    list: (route, _, item) => answer(route, listOf(item)),
    write: fail,
    query: fail,
    mutate: fail,
  };
}
