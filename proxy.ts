import { NextResponse, type NextRequest } from 'next/server';
import { isPage } from '@/content/course';
import { isLocale } from '@/lib/content/locale';
import { LOCALE_COOKIE, redirectTarget } from '@/lib/content/negotiate';

/**
 * Gives addresses without a language one, and unknown addresses their page with status 404. A page that finds out
 * by itself that it does not exist is sent as an empty shell that only scripts can fill; one rewritten here is whole.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const url = request.nextUrl.clone();

  const [, locale, ...rest] = pathname.split('/');
  if (isLocale(locale)) {
    if (isPage(rest)) return NextResponse.next();
    url.pathname = `/${locale}/404`;
    return NextResponse.rewrite(url, { status: 404 });
  }

  const target = redirectTarget(
    pathname,
    request.cookies.get(LOCALE_COOKIE)?.value,
    request.headers.get('accept-language'),
  );
  if (target === null) return NextResponse.next();
  url.pathname = target;
  const response = NextResponse.redirect(url, 307);
  response.headers.set('Vary', 'Accept-Language, Cookie');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const config = {
  matcher: ['/', '/(zh|en)/:path*', '/((?!_next/|api/|.*\\.[^/]*$).*)'],
};
