/** `max` stars, `value` of them full; a click passes the number of its star. */
export default function Stars({ value = 0, max = 5, onChange, ...rest }) {
  const style = { background: "none", border: 0, padding: "0 2px", font: "inherit", fontSize: "1.5rem", color: "inherit", cursor: "pointer" };
  const star = (_, i) => (
    <button key={i} type="button" style={style} aria-label={`${i + 1} of ${max}`} onClick={() => onChange?.(i + 1)}>
      {i < value ? "★" : "☆"}
    </button>
  );
  return <span {...rest}>{Array.from({ length: max }, star)}</span>;
}
