import { NextResponse, type NextRequest } from 'next/server';
import { isPage } from '@/content/course';
import { isLocale } from '@/lib/content/locale';
import { LOCALE_COOKIE, redirectTarget } from '@/lib/content/negotiate';

/**
 * Gives addresses without a language one, and unknown addresses their page with status 404. A page that finds out
 * by itself that it does not exist is sent as an empty shell that only scripts can fill; one caught here is whole.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const [, locale, ...rest] = pathname.split('/');
  if (isLocale(locale)) {
    if (isPage(rest)) return NextResponse.next();
    // Not a rewrite from here: Next would take it for another host's whenever it serves on a loopback address.
    // The header is read by the rewrite in next.config.mjs.
    const headers = new Headers(request.headers);
    headers.set('x-no-such-page', '1');
    return NextResponse.next({ status: 404, request: { headers } });
  }

  const target = redirectTarget(
    pathname,
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
  matcher: ['/', '/(zh|en)/:path*', '/((?!_next/|api/|.*\\.[^/]*$).*)'],
};
