import type { SampleRecord } from './format.ts'
import { flag, type SampleLoader, saveEvidence, titleRow } from './sample-loader.ts'

/** Writes yearly series with their values, in the order of the file. */
export async function loadIndicators(loader: SampleLoader, indicators: SampleRecord['indicators']): Promise<void> {
  const { writer } = loader
  for (const [index, indicator] of indicators.entries()) {
    const id = await writer.insert('indicators', {
      key: indicator.key,
      position: index + 1,
      group_en: indicator.groupEn,
      group_ja: indicator.groupJa,
      ...titleRow(indicator),
      unit_en: indicator.unitEn,
      unit_ja: indicator.unitJa,
      unit_factor: indicator.unitFactor,
      decimals: indicator.decimals,
      base_year: indicator.baseYear,
      note_en: indicator.noteEn,
      note_ja: indicator.noteJa,
    })
    for (const { year, value, index: printed, preliminary } of indicator.values) {
      await writer.insert('indicator_values', {
        indicator_id: id,
        year,
        value,
        is_preliminary: flag(preliminary),
        printed_index: printed,
      })
    }
    await saveEvidence(loader, 'indicators', id, indicator, { area: 'indicators', key: indicator.key })
  }
}
