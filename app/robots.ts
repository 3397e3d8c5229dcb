import type { MetadataRoute } from 'next';
import { siteUrl } from './page-metadata';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${siteUrl}/sitemap.xml` };
}
