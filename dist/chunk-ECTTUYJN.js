import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);
import {
  err,
  ok
} from "./chunk-TUWJ662A.js";

// src/waits.ts
var realWaits = {
  sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
  random: Math.random
};
var RETRIES = 3;
var FIRST_DELAY = 400;
var delayAfter = (losses, { random }) => FIRST_DELAY * 3 ** (losses - 1) * (0.75 + random() / 2);

// src/github/shape.ts
var text = (value) => typeof value === "string";
var number = (value) => typeof value === "number";
var identifier = (value) => typeof value === "number" || typeof value === "bigint";
var flag = (value) => typeof value === "boolean";
var anything = (_) => true;
var orNull = (shape) => (value) => value === null || shape(value);
var orAbsent = (shape) => (value) => value === void 0 || shape(value);
var either = (a, b) => (value) => a(value) || b(value);
var listOf = (shape) => (value) => Array.isArray(value) && value.every(shape);
var fields = (shapes) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const own = new Map(Object.entries(value));
  return Object.entries(shapes).every(([name, shape]) => shape(own.get(name)));
};
var record = (shape) => (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(shape);

// src/github/write-once.ts
var again = () => Promise.resolve(ok(null));
async function writeOnce(attempt, findEffect, waiting) {
  for (let losses = 1; ; losses += 1) {
    const attempted = await attempt();
    if (attempted.ok) return attempted;
    const { failure, seconds } = attempted.failure;
    if (failure.kind !== "unreachable") return err(failure);
    const isLast = !await waited(losses, seconds, waiting);
    const found = await findEffect();
    if (!found.ok) return found;
    if (found.value !== null) return ok(found.value);
    if (isLast) return err(failure);
  }
}
async function waited(losses, seconds, { waits, patience }) {
  if (losses > RETRIES || seconds !== null && !patience.takes(seconds)) return false;
  await waits.sleep(Math.max((seconds ?? 0) * 1e3, delayAfter(losses, waits)));
  return true;
}

export {
  realWaits,
  RETRIES,
  delayAfter,
  text,
  number,
  identifier,
  flag,
  anything,
  orNull,
  orAbsent,
  either,
  listOf,
  fields,
  record,
  again,
  writeOnce
};
