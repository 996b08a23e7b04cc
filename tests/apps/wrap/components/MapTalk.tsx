// What happens on the map around it: Leaflet has events of its own.
import { useMapEvents } from "react-leaflet";

export default function MapTalk({ onZoom }: { onZoom?: (zoom: number) => void }) {
	const map = useMapEvents({ zoomend: () => onZoom?.(map.getZoom()) });
	return null;
}
