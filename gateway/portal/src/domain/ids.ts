/** 128 random bits in hex; unlike crypto.randomUUID it also works where the page is reached over plain http. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The key under which a command is sent. The same content keeps its key until an answer is known, so that a command
 * repeated after a broken connection takes effect once.
 */
export class CommandKey {
  private content = ''
  private key = ''

  for(body: unknown): string {
    const content = JSON.stringify(body)
    if (this.key === '' || this.content !== content) {
      this.content = content
      this.key = newKey()
    }
    return this.key
  }

  /** The answer is known: the same content again is a new command. */
  settled(): void {
    this.key = ''
  }
}
