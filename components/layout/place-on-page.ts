/**
 * Where the reader is, as a hash. The hash in the address counts while its target is near, and for a reader who went
 * up to the top to find the switch; else the last heading above the top of the window does. Both languages use the
 * same ids, so the hash means the same place in each.
 */
export function placeOnPage(): string {
  const chosen = location.hash.length > 1 ? document.getElementById(decoded(location.hash.slice(1))) : null;
  const near = (top: number) => Math.abs(top) < window.innerHeight;
  if (chosen && (near(chosen.getBoundingClientRect().top) || near(window.scrollY))) return location.hash;
  const passed = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < window.innerHeight / 4,
  );
  const last = passed[passed.length - 1];
  return last ? `#${encodeURIComponent(last.id)}` : '';
}

/** A hand-typed hash may hold a stray percent sign. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
