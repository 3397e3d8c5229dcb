import { MAP_LIMITS, type Lane, type Persona } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useActions, useEditor, useWords } from './context';
import { Field } from './field';
import { focusSoon } from './focus';
import { Glyph } from './glyph';
import { useNames } from './names';
import styles from './panels.module.css';

/** What the map is made of besides its cards: rows, people, a note. */
export function SetupPanel() {
  const words = useWords();
  const { edit } = useActions();
  const lanes = useEditor(({ history }) => history.map.lanes);
  const personas = useEditor(({ history }) => history.map.personas);
  const note = useEditor(({ history }) => history.map.note);
  return (
    <Disclosure summary={words.setup}>
      <div className={styles.setup}>
        <section aria-labelledby="studio-lanes">
          <h3 id="studio-lanes">{words.lanesTitle}</h3>
          <ol className={styles.rows}>
            {lanes.map((lane, i) => (
              <LaneLine key={lane.id} lane={lane} index={i} of={lanes.length} />
            ))}
          </ol>
          <Button
            onClick={() => edit({ kind: 'add-lane', name: words.newLane(ownLanes(lanes) + 1), place: null })}
          >
            {words.addLane}
          </Button>
        </section>
        <section aria-labelledby="studio-people">
          <h3 id="studio-people">{words.personasTitle}</h3>
          <ol className={styles.rows}>
            {personas.map((persona) => (
              <PersonaLine key={persona.id} persona={persona} isLast={personas.length === 1} />
            ))}
          </ol>
          <Button
            onClick={() =>
              edit({ kind: 'add-persona', name: words.newPersona(personas.length + 1), about: '' })
            }
          >
            {words.addPersona}
          </Button>
        </section>
        <Field
          label={words.note}
          rows={3}
          hint={words.noteHint}
          value={note}
          most={MAP_LIMITS.text}
          onWrite={(text) => edit({ kind: 'set-note', text })}
        />
      </div>
    </Disclosure>
  );
}

const ownLanes = (lanes: readonly Lane[]) => lanes.filter(({ kind }) => kind === 'own').length;

function LaneLine({ lane, index, of }: { lane: Lane; index: number; of: number }) {
  const words = useWords();
  const names = useNames();
  const { edit } = useActions();
  const name = names.lane(lane);
  const move = (to: number) => {
    edit({ kind: 'move-lane', lane: lane.id, to });
    focusSoon(`${to < index ? 'up' : 'down'}-${lane.id}`);
  };
  return (
    <li>
      <Field
        label={words.laneName(name)}
        labelHidden
        value={lane.name}
        most={MAP_LIMITS.name}
        placeholder={lane.kind === 'own' ? '' : words.lanes[lane.kind]}
        onWrite={(text) => edit({ kind: 'rename-lane', lane: lane.id, name: text })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={!lane.isHidden}
          aria-label={`${words.shown}: ${name}`}
          onChange={({ currentTarget }) =>
            edit({ kind: 'hide-lane', lane: lane.id, isHidden: !currentTarget.checked })
          }
        />
        {words.shown}
      </label>
      <span className={styles.pair}>
        <button
          type="button"
          id={`up-${lane.id}`}
          aria-label={words.upNamed(name)}
          aria-disabled={index === 0}
          onClick={() => index > 0 && move(index - 1)}
        >
          <Glyph name="up" />
        </button>
        <button
          type="button"
          id={`down-${lane.id}`}
          aria-label={words.downNamed(name)}
          aria-disabled={index === of - 1}
          onClick={() => index < of - 1 && move(index + 1)}
        >
          <Glyph name="down" />
        </button>
      </span>
      {lane.kind === 'own' && (
        <Button
          aria-label={words.removeLane(name)}
          onClick={() => edit({ kind: 'remove-lane', lane: lane.id })}
        >
          {words.remove}
        </Button>
      )}
    </li>
  );
}

function PersonaLine({ persona, isLast }: { persona: Persona; isLast: boolean }) {
  const words = useWords();
  const names = useNames();
  const { edit } = useActions();
  const { id, name, about } = persona;
  return (
    <li className={styles.person}>
      <Field
        label={words.personaName}
        value={name}
        most={MAP_LIMITS.name}
        onWrite={(text) => edit({ kind: 'edit-persona', persona: id, name: text })}
      />
      <Field
        label={words.personaAbout}
        rows={2}
        value={about}
        most={MAP_LIMITS.text}
        onWrite={(text) => edit({ kind: 'edit-persona', persona: id, about: text })}
      />
      {isLast ? (
        <p className={styles.small}>{words.personaUsed}</p>
      ) : (
        <Button
          aria-label={words.removePersona(names.persona(persona))}
          onClick={() => edit({ kind: 'remove-persona', persona: id })}
        >
          {words.remove}
        </Button>
      )}
    </li>
  );
}
