import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  place;
  constructor(sentence, place = null) {
    super(sentence);
    this.name = "UserError";
    this.place = place;
  }
};
var ok = (value) => ({ ok: true, value });
var err = (failure) => ({ ok: false, failure });
var map = (result, change) => result.ok ? ok(change(result.value)) : result;

export {
  UserError,
  ok,
  err,
  map
};
