/** Texts of the camera; an element overrides them under the name `capture`. */
export interface CaptureStrings {
  starting: string;
  aim: string;
  live: string;
  camera: string;
  /** @param number - Of a camera that has no name. */
  cameraNumber(number: number): string;
  refused: string;
  refusedAdvice: string;
  absent: string;
  absentAdvice: string;
  taken: string;
  takenAdvice: string;
  shoot: string;
  chooseFile: string;
  again: string;
  reading: string;
  picture: string;
  found: string;
  foundAdvice: string;
  notFound: string;
  notFoundAdvice: string;
  corner_0: string;
  corner_1: string;
  corner_2: string;
  corner_3: string;
  /** Read aloud as the place of a corner, in hundredths of the picture. */
  cornerAt(x: number, y: number): string;
  cornerHelp: string;
  crossed: string;
  keep: string;
  straightening: string;
  retake: string;
  whole: string;
  evenLight: string;
  unreadable: string;
  unreadableAdvice: string;
  pages(count: number): string;
  page(number: number): string;
  turn: string;
  earlier: string;
  later: string;
  adjust: string;
  remove: string;
  addPage: string;
  use(count: number): string;
  full(most: number): string;
  cancel: string;
  saidKept(count: number): string;
  saidMoved(number: number): string;
  saidRemoved(count: number): string;
  saidTurned(number: number): string;
}
