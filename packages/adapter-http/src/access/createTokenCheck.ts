/** Says whether the header `Authorization` has the token. */
export type TokenCheck = (header: string | null) => Promise<boolean>;

/**
 * Makes the check of the bearer token.
 *
 * Both tokens are hashed and the hashes compared byte by byte to the end, so that the time that it
 * takes tells nothing about the token, not even its length. Without a token every request passes.
 */
export function createTokenCheck(token: string | undefined): TokenCheck {
  if (token === undefined) return () => Promise.resolve(true);
  const expected = digest(token);
  return async (header) => {
    const given = /^Bearer +([^\s]+) *$/i.exec(header ?? "")?.[1];
    const [a, b] = await Promise.all([expected, digest(given ?? "")]);
    let difference = given === undefined ? 1 : 0;
    for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
    return difference === 0;
  };
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
