/**
 * The rival: the same board as one would write it first. One state, one component that draws everything anew at each change, the card
 * that is written or dragged in that state, and the whole map put into localStorage after each change.
 */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { largeMap } from './journey-map';

function Board() {
  const [map, setMap] = useState(largeMap);
  const [open, setOpen] = useState('');
  const [drag, setDrag] = useState<{ id: string; x: number; y: number; over: string }>();
  useEffect(() => localStorage.setItem('plain', JSON.stringify(map)), [map]);
  const lanes = map.lanes.filter(({ kind }) => kind !== 'touchpoint' && kind !== 'feeling');
  const write = (id: string, text: string) =>
    setMap({
      ...map,
      asIs: { ...map.asIs, cards: map.asIs.cards.map((card) => (card.id === id ? { ...card, text } : card)) },
    });
  return (
    <table
      style={{ tableLayout: 'fixed', width: '3000px', userSelect: 'none' }}
      onPointerMove={(event) => {
        if (!drag) return;
        const cell = document
          .elementFromPoint(event.clientX, event.clientY)
          ?.closest<HTMLElement>('[data-cell]');
        setDrag({ ...drag, x: event.clientX, y: event.clientY, over: cell?.dataset.cell ?? '' });
      }}
      onPointerUp={() => {
        if (!drag) return;
        const [stage = '', lane = ''] = drag.over.split(' ');
        const cards = map.asIs.cards.map((card) =>
          card.id === drag.id && lane ? { ...card, stage, lane } : card,
        );
        setMap({ ...map, asIs: { ...map.asIs, cards } });
        setDrag(undefined);
      }}
    >
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.id}>
            {map.stages.map((stage) => (
              <td
                key={stage.id}
                data-cell={`${stage.id} ${lane.id}`}
                style={{
                  verticalAlign: 'top',
                  outline: drag?.over === `${stage.id} ${lane.id}` ? '2px dashed' : '',
                }}
              >
                {map.asIs.cards
                  .filter((card) => card.stage === stage.id && card.lane === lane.id)
                  .map((card) => (
                    <div
                      key={card.id}
                      data-item={card.id}
                      style={
                        drag?.id === card.id
                          ? { position: 'fixed', left: drag.x, top: drag.y, pointerEvents: 'none' }
                          : undefined
                      }
                    >
                      {open === card.id ? (
                        <textarea
                          value={card.text}
                          onChange={(event) => write(card.id, event.currentTarget.value)}
                        />
                      ) : (
                        <>
                          <button
                            data-grip
                            onPointerDown={({ clientX: x, clientY: y }) =>
                              setDrag({ id: card.id, x, y, over: '' })
                            }
                          >
                            ::
                          </button>
                          <button id={`item-asIs-${card.id}`} onClick={() => setOpen(card.id)}>
                            {card.text}
                            <span>
                              {map.personas
                                .filter(({ id }) => card.personas.includes(id))
                                .map(({ name }) => name)
                                .join(' · ')}
                            </span>
                          </button>
                        </>
                      )}
                    </div>
                  ))}
                <button>Add</button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(<Board />);
