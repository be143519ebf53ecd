import { expect, test } from "vitest";
import { formOfText, isCalendarDay, PATTERNS, type TextForm } from "../../src/profile/text-form.ts";

const forms: Record<TextForm, readonly string[]> = {
  day: ["2024-12-06", "2024-02-29", "0001-01-01"],
  "date-time": ["2024-12-06T10:00:00Z", "2012-01-27 13:02:31", "2024-03-18T12:00:00-06:00", "2024-12-06 9:30"],
  month: ["2024-05"],
  year: ["2024", "1869"],
  "unpadded-date": ["2024-12-6", "2024-1-15", "2015-4"],
  "numeric-date": ["17/10/2024", "2024/12/06", "6.12.2024", "1-2-2024", "03/04/24"],
  "long-date": ["January 17, 2016", "17 January 2016", "May 9th, 2021", "3. Mai 2020", "9 de mayo de 2021"],
  "broken-date": ["2024-02-30", "2024-13-01", "2014-009-03", "20240-12-06", "2024-2-30"],
  number: ["8.3", "-1", "+2", "12345", "007"],
  "web-address": ["https://example.org/a", "HTTP://example.org"],
  "bare-host": ["example.org", "www.example.org/a?b", "//example.org/x"],
  placeholder: ["{{title}}", "a {{ b }} c"],
  other: [
    ...["Reading", "4/5", "photo.png", "a, b", "2026, 2024", "2024-12-06 (again)", "2019-2020", "2019-20"],
    ...["https:// x", "0-9999-9933-8", "-", "9% Moth", "已完成", "⭐⭐⭐", "[[Roman]]", "ftp://example.org"],
  ],
};

test.each(Object.entries(forms).flatMap(([form, texts]) => texts.map((text) => [text, form])))(
  "%s is %s",
  (text, form) => {
    expect(formOfText(text)).toBe(form);
  },
);

test("a day is one of the calendar", () => {
  expect(
    ["2023-02-29", "1900-02-29", "2024-04-31", "2024-00-10", "2024-01-00", "2024-1-1"].filter(isCalendarDay),
  ).toEqual([]);
  expect(["2000-02-29", "2024-04-30", "2024-12-31"].filter((text) => !isCalendarDay(text))).toEqual([]);
});

test("a schema's pattern for a form accepts what has the form", () => {
  const patterns: Partial<Record<string, string>> = PATTERNS;
  const misses = Object.entries(forms).flatMap(([form, texts]) => {
    const pattern = patterns[form];
    return pattern === undefined ? [] : texts.filter((text) => !new RegExp(pattern, "u").test(text));
  });
  expect(misses).toEqual([]);
});

test("what looks like a date in figures", () => {
  const isFigures = new RegExp(PATTERNS.figures, "u");
  const { other, number, "broken-date": broken, "numeric-date": numeric, "unpadded-date": unpadded } = forms;
  expect([...other, ...number].filter((text) => isFigures.test(text))).toEqual(["2019-20"]);
  expect([...broken, ...numeric, ...unpadded].filter((text) => !isFigures.test(text))).toEqual([]);
});
