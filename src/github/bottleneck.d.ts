/** The build of bottleneck without Redis, which is the one that Octokit's plugins load; the package types the other one only. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
