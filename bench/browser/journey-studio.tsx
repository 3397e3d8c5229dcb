/** The studio by itself, with the site's own colours and sizes, bundled as the rival is. */
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Studio } from '@/components/simulators/journey/studio/studio';

document.documentElement.dataset.js = '';
const place = document.createElement('main');
document.body.append(place);
createRoot(place).render(<Studio locale="en" intro={null} />);
