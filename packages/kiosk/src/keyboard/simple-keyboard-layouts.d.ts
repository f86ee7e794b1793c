// The Chinese layout alone, with its table of pinyin; the package's own types only know the whole.
declare module 'simple-keyboard-layouts/build/layouts/chinese.js' {
  const layout: { readonly layoutCandidates: Readonly<Record<string, string>> };
  export default layout;
}
