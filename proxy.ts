import { NextResponse, type NextRequest } from 'next/server';
import { LOCALE_COOKIE, redirectTarget } from '@/lib/content/negotiate';

/** Addresses without a language get one; nothing else passes through here. */
export function proxy(request: NextRequest) {
  const target = redirectTarget(
    request.nextUrl.pathname,
    request.cookies.get(LOCALE_COOKIE)?.value,
    request.headers.get('accept-language'),
  );
  if (target === null) return NextResponse.next();
  const url = request.nextUrl.clone();
  url.pathname = target;
  const response = NextResponse.redirect(url, 307);
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const config = {
  matcher: ['/', '/((?!_next/|api/|zh/|en/|zh$|en$|.*\\.[^/]*$).*)'],
};
