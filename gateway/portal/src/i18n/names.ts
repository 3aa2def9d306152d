import { useI18n } from 'vue-i18n'

/** Names of what a later version of a service may bring: such a thing is shown by its name in the code. */
export function useNames(): { called: (name: string) => string; phaseName: (phase: string) => string } {
  const { t, te } = useI18n()
  const known = (key: string, name: string): string => (te(key) ? t(key) : name)
  return {
    called: (name) => known(`rules.${name}`, name),
    phaseName: (phase) => known(`phase.${phase}`, phase),
  }
}
