/** The words of one area in both languages: the same shape twice, so that a missing word does not compile. */
export interface InBothLanguages<T> {
  readonly en: T
  readonly ja: T
}
