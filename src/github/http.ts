/** An answer of GitHub's, read to its end. Header names are in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** No answer came, though the request may have been carried out. */
export interface Lost {
  readonly lost: string;
}

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly url: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Makes one request, once. */
export type Http = (request: HttpRequest) => Promise<Reply | Lost>;

/** GitHub itself gives up after 10 seconds; a slow line gets more. */
const TIMEOUT = 30_000;

/** HTTP with a token, in GitHub's API of 2022-11-28 (GitHub Docs, "API Versions"). On a redirect to another host, fetch leaves the token out. */
export function httpWith(token: string): Http {
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "bookends",
    "x-github-api-version": "2022-11-28",
  };
  return async ({ method, url, body }) => {
    try {
      const response = await fetch(url, {
        method,
        signal: AbortSignal.timeout(TIMEOUT),
        ...(body === undefined
          ? { headers }
          : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
    } catch (error) {
      return { lost: reason(error) };
    }
  };
}

// fetch's own message is "fetch failed": the reason is its cause.
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}
