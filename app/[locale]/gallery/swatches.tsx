import { Specimen } from './specimen';
import styles from './gallery.module.css';

const steps = [1, 2, 3, 4, 5];
const rows = {
  ground: [
    'paper',
    'paper-raised',
    'paper-sunk',
    'rule',
    'rule-strong',
    'good-ground',
    'caution-ground',
    'bad-ground',
  ],
  ink: [
    'ink',
    'ink-soft',
    'ink-faint',
    'link',
    'focus',
    'seal',
    'seal-ink',
    'good',
    'caution',
    'bad',
    'data-ink',
  ],
  data: steps.map((step) => `data-${step}`),
  rung: steps.map((step) => `rung-${step}`),
};

export function Swatches() {
  return (
    <Specimen name="tokens.css">
      {Object.entries(rows).map(([name, tokens]) => (
        <div key={name} className={styles.row}>
          {tokens.map((token) => (
            <div key={token} className={styles.swatch}>
              <span style={{ background: `var(--${token})` }} />
              --{token}
            </div>
          ))}
        </div>
      ))}
    </Specimen>
  );
}
