import { expect, test } from "vitest";
import { isbnFault } from "../../src/notes/isbn.ts";

test.each<[text: string, fault: ReturnType<typeof isbnFault>]>([
  ["9781838430207", null],
  ["978-1-83843-020-7", null],
  ["978 1 83843 020 7", null],
  ["ISBN 978-1-83843-020-7", null],
  ["urn:isbn:9781838430207", null],
  ["080442957X", null],
  ["0-8044-2957-x", null],
  ["0306406152", null],
  ["306406152", null],
  ["9781838430208", "check-digit"],
  ["9781838340207", "check-digit"],
  ["0306406153", "check-digit"],
  ["0804429570", "check-digit"],
  ["978183843020", "digits"],
  ["97818384302070", "digits"],
  ["30640615", null],
  ["306406153", "digits"],
  ["B000FA5TO2", null],
  ["1234-5678", null],
  ["9781838430207, 080442957X", null],
  ["978183843020700", null],
  ["n/a", null],
  ["", null],
])("%s: %s", (text, fault) => {
  expect(isbnFault(text)).toBe(fault);
});
