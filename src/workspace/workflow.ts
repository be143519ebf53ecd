/** Where `init` puts the workflow. */
export const WORKFLOW_FILE = ".github/workflows/bookends.yml";

/** What a person must put in place of: the account that Bookends is taken from. */
export const OWNER = "<owner>";

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

/** One workflow with both ends: notes are checked on a pull request, and the README is updated on the default branch. */
export const WORKFLOW = `name: Bookends

on:
  pull_request:
  push:

permissions: {}

jobs:
  validate:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${OWNER}/bookends@v1

  update:
    if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    permissions:
      contents: write
    concurrency: bookends-update
    steps:
      - uses: ${CHECKOUT}
        with:
          # Bookends commits over GitHub's API, with its own token.
          persist-credentials: false
      - uses: ${OWNER}/bookends@v1
`;
