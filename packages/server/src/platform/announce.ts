/** What a person sees when the server is ready: every page, and what to sign in with. */
export function announcement(base: string): string {
  return `
Hallkit is ready.

  ${base}/                           all examples
  ${base}/examples/department-site/  a department's page with two pasted lines
  ${base}/examples/portal/           the online hall
  ${base}/docs/                      API reference
  ${base}/storybook/                 every element (after npm run storybook:build)

  Site key of the sample hall:    pk_test_dezhou
  Device key of the sample kiosk: dk_test_dezhou

Ctrl-C stops it.
`;
}
