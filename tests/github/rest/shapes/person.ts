import { emailOf, person } from "../../state/people.ts";
import type { World } from "../../state/world.ts";

/** A person, as GitHub's REST API gives one (`simple-user`). */
export function personShape({ urls }: World, login: string) {
  const { id, type } = person(login);
  const url = `${urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${urls.server}/avatars/u/${id}`,
    gravatar_id: "",
    url,
    html_url: type === "Bot" ? `${urls.server}/apps/${login.replace("[bot]", "")}` : `${urls.server}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** The person behind a token, as they see themselves (`public-user`). */
export function ownShape(world: World, login: string) {
  const dates = { created_at: "2020-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
  const { user_view_type: _, ...shape } = personShape(world, login);
  return {
    ...shape,
    name: login,
    company: null,
    blog: "",
    location: null,
    email: emailOf(person(login)),
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    ...dates,
  };
}

/** An id that GraphQL knows a thing by: its type and number. */
export const nodeId = (type: string, id: number | string): string =>
  Buffer.from(`0:${type}:${id}`).toString("base64url");
