/** What an expression may name: `github`, `inputs`, `matrix`. */
export type Contexts = Readonly<Record<string, unknown>>;

type Value = string | number | boolean | null | object;

/**
 * The value of an expression of GitHub's, without its `${{ }}`: `==`, `!=`, `!`, `&&`, `||`, brackets, texts, and names
 * with points (GitHub Docs, "Evaluate expressions in workflows and actions"). Texts are compared without case. Throws at
 * anything else.
 */
export function evaluate(text: string, contexts: Contexts): Value {
  const tokens = text.match(/'(?:[^']|'')*'|[\w.-]+|==|!=|&&|\|\||[!()]|\S/g) ?? [];
  const value = either(tokens, contexts);
  if (tokens.length > 0) throw new Error(`Not understood in ${text}: ${tokens.join(" ")}`);
  return value;
}

/** A text in which each `${{ … }}` is replaced by its value. One that is nothing but an expression is its value. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, inner: string) => String(evaluate(inner, contexts) ?? ""));
}

export const isTruthy = (value: Value): boolean => value !== null && value !== false && value !== "" && value !== 0;

function either(tokens: string[], contexts: Contexts): Value {
  let value = both(tokens, contexts);
  while (tokens[0] === "||") {
    tokens.shift();
    const right = both(tokens, contexts);
    value = isTruthy(value) ? value : right;
  }
  return value;
}

function both(tokens: string[], contexts: Contexts): Value {
  let value = comparison(tokens, contexts);
  while (tokens[0] === "&&") {
    tokens.shift();
    const right = comparison(tokens, contexts);
    value = isTruthy(value) ? right : value;
  }
  return value;
}

function comparison(tokens: string[], contexts: Contexts): Value {
  const left = operand(tokens, contexts);
  if (tokens[0] !== "==" && tokens[0] !== "!=") return left;
  const isEqual = tokens.shift() === "==";
  const right = operand(tokens, contexts);
  const lower = (value: Value) => (typeof value === "string" ? value.toLowerCase() : value);
  return (lower(left) === lower(right)) === isEqual;
}

function operand(tokens: string[], contexts: Contexts): Value {
  const token = tokens.shift() ?? "";
  if (token === "!") return !isTruthy(operand(tokens, contexts));
  if (token === "(") {
    const value = either(tokens, contexts);
    if (tokens.shift() !== ")") throw new Error("A bracket is not closed.");
    return value;
  }
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token === "true" || token === "false") return token === "true";
  const [context = "", ...path] = token.split(".");
  if (!Object.hasOwn(contexts, context)) throw new Error(`There is no ${token} here.`);
  return path.reduce<Value>((value, key) => memberOf(value, key), contexts[context] as Value);
}

const memberOf = (value: Value, key: string): Value =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? ((value as Record<string, Value>)[key] ?? null)
    : null;
