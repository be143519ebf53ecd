/** Whether a value has the shape of a `T`: what Bookends reads of an answer is looked at before it is used. */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape stands for. */
export type ShapeType<S> = S extends Shape<infer T> ? T : never;
type AbsentKeys<S> = { [K in keyof S]: undefined extends ShapeType<S[K]> ? K : never }[keyof S];
type Fields<S> = { readonly [K in Exclude<keyof S, AbsentKeys<S>>]: ShapeType<S[K]> } & {
  readonly [K in AbsentKeys<S>]?: ShapeType<S[K]>;
};

export const text: Shape<string> = (value) => typeof value === "string";
export const number: Shape<number> = (value) => typeof value === "number";
/** An id: GitHub describes them as larger than a number can hold, though none is yet. */
export const identifier: Shape<number | bigint> = (value) => typeof value === "number" || typeof value === "bigint";
export const flag: Shape<boolean> = (value) => typeof value === "boolean";
export const anything: Shape<unknown> = (_): _ is unknown => true;

/** The shape, or null. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

/** The shape, or nothing at all. */
export const orAbsent =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || shape(value);

export const either =
  <A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);

export const listOf =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(shape);

/** An object that has these fields, among others. */
export const fields =
  <S extends Readonly<Record<string, Shape<unknown>>>>(shapes: S): Shape<Fields<S>> =>
  (value): value is Fields<S> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const own = new Map(Object.entries(value));
    return Object.entries(shapes).every(([name, shape]) => shape(own.get(name)));
  };

/** An object whose fields all have one shape. */
export const record =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(shape);
