import { expect, it } from 'vitest'
import en from './en'
import zh from './zh-CN'

type Messages = { [key: string]: string | Messages }

function keys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`),
  )
}

function texts(messages: Messages): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : texts(value)))
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()

it('says everything in both languages', () => expect(keys(en)).toEqual(keys(zh)))
it('leaves nothing empty', () => expect([...texts(zh), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]))
it('fills in the same figures in both languages', () =>
  expect(texts(en).map(placeholders)).toEqual(texts(zh).map(placeholders)))
