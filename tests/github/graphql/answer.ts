import type { Incoming } from "../http/listen.ts";
import { notFound, type Reply } from "../http/reply.ts";
import type { Token } from "../state/people.ts";
import type { World } from "../state/world.ts";
export const graphqlFields = (_bytes: Buffer) => ({ names: [] as string[], write: false });
export const answerGraphql = (_world: World, _token: Token, _incoming: Incoming): Reply => notFound;
