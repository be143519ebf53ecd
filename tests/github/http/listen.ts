import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Reply } from "./reply.ts";

/** A request with its whole body. */
export interface Incoming {
  readonly method: string;
  /** The path as it was sent, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** Answers a request; null drops the connection. */
export type Handler = (incoming: Incoming) => Promise<Reply | null>;

export interface Listener {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. What the handler throws is answered with 500 and given to `onError`. */
export async function listen(handle: Handler, onError: (error: unknown) => void): Promise<Listener> {
  const server = createServer((request, response) => {
    answer(handle, request, response).catch((error: unknown) => {
      onError(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(handle: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const { method = "GET", url = "/" } = request;
  const reply = await handle({ method, url, headers, bytes: Buffer.concat(chunks) });
  if (reply === null) {
    request.socket.destroy();
    return;
  }
  send(response, reply);
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else if (typeof body === "string" || Buffer.isBuffer(body)) response.writeHead(status, headers).end(body);
  else
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
      .end(JSON.stringify(body));
}
