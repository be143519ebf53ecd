import type { Endpoints } from "@octokit/types";
import type { Answer } from "../forge.ts";
import type { Shape } from "./shape.ts";

/** Where a repository is. Addresses have no slash at their end. */
export interface GitHubPlace {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

type RepositoryRoute = Extract<keyof Endpoints, `${string} /repos/{owner}/{repo}${string}`>;
export type ReadRoute = Extract<RepositoryRoute, `GET ${string}`>;
export type WriteRoute = Exclude<RepositoryRoute, ReadRoute>;

/** The parameters of a route, without the repository's name, which the client fills in. */
export type RouteParameters<R extends RepositoryRoute> = Omit<Endpoints[R]["parameters"], "owner" | "repo">;
type Data<R extends RepositoryRoute> = Endpoints[R]["response"]["data"];

/** The shape of an answer; a type error where GitHub's own description of the route says otherwise. */
export type ShapeOf<R extends RepositoryRoute, T> = Shape<T> & (Data<R> extends T ? unknown : never);
type ItemShape<R extends RepositoryRoute, T> = Shape<T> & (Data<R> extends readonly T[] ? unknown : never);

/**
 * Looks for what a write has done whose answer was lost, before it is made again: its result, or null if nothing of it
 * can be seen. A write that does no harm when it is made twice (an edit, a deletion) has `again`.
 */
export type FindEffect<T> = () => Promise<Answer<T | null>>;

export type Variables = Readonly<Record<string, unknown>>;

/**
 * GitHub's API for one repository. Requests are repeated after GitHub's own trouble, lost connections and rate limits;
 * what still fails then is a value, never thrown. Routes are named as GitHub's REST documentation names them.
 */
export interface GitHub {
  readonly place: GitHubPlace;
  /** One answer. */
  read<R extends ReadRoute, T>(route: R, parameters: RouteParameters<R>, shape: ShapeOf<R, T>): Promise<Answer<T>>;
  /** A list over all its pages, by 100, of at most `most` items. */
  list<R extends ReadRoute, T>(
    route: R,
    parameters: RouteParameters<R>,
    item: ItemShape<R, T>,
    most: number,
  ): Promise<Answer<readonly T[]>>;
  /** Writes. `findEffect` is called where the answer was lost. */
  write<R extends WriteRoute, T, F = T>(
    route: R,
    parameters: RouteParameters<R>,
    shape: ShapeOf<R, T>,
    findEffect: FindEffect<F>,
  ): Promise<Answer<T | F>>;
  /** Reads by GraphQL: the data of the answer. */
  query<T>(document: string, variables: Variables, shape: Shape<T>): Promise<Answer<T>>;
  /** Writes by GraphQL. */
  mutate<T, F = T>(
    document: string,
    variables: Variables,
    shape: Shape<T>,
    findEffect: FindEffect<F>,
  ): Promise<Answer<T | F>>;
}
