/** A bracket outside of texts and comments, or a text over several lines that is never closed. */
export interface BracketToken {
  readonly at: number;
  readonly token: string;
}

const TOKENS = /"""[\s\S]*?(?:"""|(?![\s\S]))|'''[\s\S]*?(?:'''|(?![\s\S]))|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#.*|[[{\]}]/g;

/** The brackets of a TOML text, in order. */
export function* bracketTokens(source: string): Generator<BracketToken> {
  for (const { 0: text, index } of source.matchAll(TOKENS)) {
    const quotes = /^(?:"""|''')/.exec(text)?.[0];
    if (quotes !== undefined && (text.length < 6 || !text.endsWith(quotes))) yield { at: index, token: quotes };
    else if (text.length === 1 && text !== "#") yield { at: index, token: text };
  }
}

export const isOpening = ({ token }: BracketToken): boolean => token === "[" || token === "{";
