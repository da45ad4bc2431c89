/** A sample that cannot be read or loaded: which file, which thing in it, and what is wrong. Nothing was loaded. */
export class SampleProblem extends Error {
  /** The file's name without folder: `plans.json`. */
  readonly file: string
  /** The key of the thing, or the path to the value within the file. */
  readonly place: string

  constructor(file: string, place: string, problem: string) {
    super(`${file}, ${place}: ${problem}`)
    this.name = 'SampleProblem'
    this.file = file
    this.place = place
  }
}
