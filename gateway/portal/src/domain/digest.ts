/** SHA-256 of a file in lower-case hexadecimal; browsers compute it only for pages that came over https or from this machine. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const isSha256 = (typed: string): boolean => /^[0-9a-f]{64}$/.test(typed)
