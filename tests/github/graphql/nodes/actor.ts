import { nodeId } from "../../rest/shapes/person.ts";
import { person } from "../../state/people.ts";
import type { World } from "../../state/world.ts";
import type { Node } from "../context.ts";

/** Somebody who wrote something. GraphQL leaves the `[bot]` of a bot's login out. */
export function actorNode({ urls }: World, login: string): Node {
  const { id, type } = person(login);
  const name = login.replace(/\[bot\]$/, "");
  return {
    __typename: type,
    id: nodeId(type, id),
    databaseId: id,
    login: name,
    url: `${urls.server}/${name}`,
    resourcePath: `/${name}`,
    avatarUrl: `${urls.server}/avatars/u/${id}`,
  };
}

/** Who a token stands for: a bot has its full login here. */
export function viewerNode(world: World, login: string): Node {
  return { ...actorNode(world, login), __typename: "User", login, name: login, isViewer: true };
}
