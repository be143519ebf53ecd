import type { Config } from "../generated/config-type.ts";
import { buildConfig } from "./build.ts";

export type { Config } from "../generated/config-type.ts";

export type RuleLevel = NonNullable<Config["rules"][keyof Config["rules"]]>;

/** The config of a repository that has none. */
export const DEFAULT_CONFIG: Config = buildConfig({});
