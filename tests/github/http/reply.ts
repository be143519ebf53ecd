/** An answer to a request. A `body` that is no string or bytes is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers,
});
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

const DOCS = "https://docs.github.com/rest";

/** An error in GitHub's shape (GitHub Docs, "Troubleshooting the REST API"). */
export const refused = (
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => ({ status, headers, body: { message, ...more, documentation_url: DOCS, status: String(status) } });

export const notFound = refused(404, "Not Found");

/** 422 with a sentence alone, as for a body that makes no sense in the repository's state. */
export const unprocessable = (message: string, errors?: readonly string[]): Reply =>
  refused(422, message, errors === undefined ? {} : { errors });

/** 422 with GitHub's table of what is wrong with which field. */
export const invalid = (resource: string, field: string, code: string, message?: string): Reply =>
  refused(422, "Validation Failed", {
    errors: [{ resource, field, code, ...(message === undefined ? {} : { message }) }],
  });
