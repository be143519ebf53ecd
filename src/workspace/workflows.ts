/** A workflow that `init` writes. `examples/workflows` and the README hold the same text: `npm run docs` puts it there. */
interface Workflow {
  /** Where it stands in a repository of notes. */
  readonly path: string;
  readonly text: string;
}

/** What a person must put in place of: the account that Bookends is taken from. A release stamps it. */
export const OWNER = "<owner>";

// zizmor wants every action pinned by commit, with the version behind it.
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const BOOKENDS = `${OWNER}/bookends@v1 # zizmor: ignore[unpinned-uses] v1 follows the newest 1.x`;

/** Checks the notes of a pull request, and comments on it. */
export const VALIDATE_WORKFLOW: Workflow = {
  path: ".github/workflows/bookends-validate.yml",
  text: `name: Check reading notes

on: pull_request

permissions: {}

jobs:
  validate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment and the suggestions
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${BOOKENDS}
`,
};

/** Updates the README on the default branch, whatever its name is. */
export const UPDATE_WORKFLOW: Workflow = {
  path: ".github/workflows/bookends-update.yml",
  text: `name: Update the reading list

on:
  push:
  workflow_dispatch:

permissions: {}

concurrency: bookends-update

jobs:
  update:
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    permissions:
      contents: write # the commit, which Bookends makes over GitHub's API
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${BOOKENDS}
`,
};

export const WORKFLOWS: readonly Workflow[] = [VALIDATE_WORKFLOW, UPDATE_WORKFLOW];
