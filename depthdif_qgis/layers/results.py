"""Put the layers of a run on the map: one group a run, shallowest on top, one level visible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)

from .fade import faded
from .lineage import Lineage
from .loading import when_loaded
from .run_files import RunFiles, run_of
from .style import Field, style_field, style_level, style_profiles

DEPTH_PROPERTY = "depthdif/depth"
#: What a layer of a run shows: a `Field`'s quantity, or ``profiles``.
QUANTITY_PROPERTY = "depthdif/quantity"


@dataclass(frozen=True)
class Run:
    """What one run put on disk."""

    title: str
    fields: tuple[Field, ...]
    profiles: str | None
    lineage: Lineage
    files: RunFiles


def in_one_range(runs: Sequence[Run]) -> list[Run]:
    """The runs of several dates with one range of colours for each quantity."""
    lows: dict[str, float] = {}
    highs: dict[str, float] = {}
    for shown in (shown for run in runs for shown in run.fields):
        lows[shown.quantity] = min(shown.low, lows.get(shown.quantity, shown.low))
        highs[shown.quantity] = max(shown.high, highs.get(shown.quantity, shown.high))
    return [
        replace(
            run,
            fields=tuple(
                replace(shown, low=lows[shown.quantity], high=highs[shown.quantity])
                for shown in run.fields
            ),
        )
        for run in runs
    ]


def opened_ahead(
    tell: Callable[[], Run], context: QgsProcessingContext, load_levels: bool
) -> Callable[[], Run]:
    """Measure a run and open its levels already; call it from `processAlgorithm`.

    That takes QGIS 30 ms a level, and its thread isn't the window's: `show` finds them open.
    """
    if not context.layersToLoadOnCompletion():
        return tell
    try:
        run = tell()
        for shown in run.fields:
            if load_levels and context.willLoadLayerOnCompletion(shown.path):
                for depth in shown.depths:
                    layer = _level(shown, depth, _path(shown))
                    context.temporaryLayerStore().addMapLayer(layer)
    except Exception:
        return tell  # `show` will say what is wrong
    return lambda: run


def show(run: Run, context: QgsProcessingContext, load_levels: bool) -> None:
    """Tell QGIS what to load of a run, and how; call it from `postProcessAlgorithm`.

    Only what the analyst wants on the map is shown: outputs that QGIS won't load are left alone.
    Contours and fading are of single levels: one layer with all bands has neither.
    """
    group = unused_group_name(run.title, context)
    # By this name the profile viewer and others offer the run: two must not have the same. What
    # was made of a run keeps that run's.
    if run.files.title == run.title:
        run = replace(run, files=replace(run.files, title=group))
    wanted = [shown for shown in run.fields if context.willLoadLayerOnCompletion(shown.path)]
    outputs = {}
    for shown in wanted:
        details = context.layerToLoadOnCompletionDetails(shown.path)
        outputs[shown.path] = (details.outputName, details.project)
    first = next((shown for shown in wanted if not shown.contours), None)
    for rank, shown in enumerate(wanted):
        if load_levels:
            place = _Place(group, rank, *outputs[shown.path], shown is first or shown.contours)
            _show_levels(run, shown, place, context)
        elif not shown.contours:
            _show_field(run, shown, group, rank=rank, visible=shown is first, context=context)
    if run.profiles and context.willLoadLayerOnCompletion(run.profiles):
        details = context.layerToLoadOnCompletionDetails(run.profiles)
        details.groupName = group
        details.layerSortKey = 1_000_000  # floats above the rasters
        variable = "salinity" if run.files.variable == "salinity" else "temperature"
        _when_loaded(
            details, run, "profiles", lambda layer: style_profiles(layer, run.lineage, variable)
        )


def uncover(inputs: Sequence[str], context: QgsProcessingContext) -> None:
    """Switch off the layers that a run was made from.

    Where a level has no value, below the sea floor, they would shine through: sea-surface
    temperature in the same colours, as if it were that of the level.
    """
    project = context.project()
    for identity in inputs if project is not None else ():
        if node := project.layerTreeRoot().findLayer(identity):
            node.setItemVisibilityChecked(False)


def put_away_others(project: QgsProject | None, dates: Sequence[str] | None = None) -> None:
    """Switch earlier results off: where a new one has no value they would shine through.

    That is everywhere where a difference isn't significant. A group of nothing else is switched
    off as one, so that one click brings it back with the level that it showed.

    Parameters
    ----------
    dates : sequence of str, optional
        Only results of these days: the temporal controller tells others apart. Default: all.
    """
    root = project.layerTreeRoot() if project is not None else None
    for node in root.findLayers() if root is not None else ():
        if not node.isVisible() or not _is_result(node):
            continue
        of = run_of(node.layer())
        if dates is not None and (of is None or of.date not in dates):
            continue
        group = node.parent()
        alone = group is not root and all(
            QgsLayerTree.isLayer(child) and _is_result(child) for child in group.children()
        )
        (group if alone else node).setItemVisibilityChecked(False)


def _is_result(node: QgsLayerTreeLayer) -> bool:
    layer = node.layer()
    return isinstance(layer, QgsRasterLayer) and bool(layer.customProperty(QUANTITY_PROPERTY))


@dataclass(frozen=True)
class _Place:
    """Where a field's levels go: the run's group, and the output that QGIS takes them for."""

    group: str
    rank: int
    output: str
    project: QgsProject | None
    visible: bool


def _show_levels(run: Run, shown: Field, place: _Place, context: QgsProcessingContext) -> None:
    """A layer per depth in place of the one with all bands."""
    others = context.layersToLoadOnCompletion()
    others.pop(shown.path, None)
    context.setLayersToLoadOnCompletion(others)
    path = _path(shown)
    store = context.temporaryLayerStore()
    taken = context.layersToLoadOnCompletion()
    ahead = {
        (layer.source(), layer.name()): layer
        for layer in store.mapLayers().values()
        if layer.id() not in taken
    }

    for band, depth in enumerate(shown.depths, start=1):
        name = shown.name(depth)
        layer = ahead.get((path, name))
        if layer is None:
            layer = _level(shown, depth, path)
            store.addMapLayer(layer)
        if not layer.isValid():
            continue
        level = QgsProcessingContext.LayerDetails(name, place.project, place.output)
        level.forceName = True
        level.groupName = place.group
        # QGIS inserts each layer above the one before: the last in order ends on top.
        level.layerSortKey = -1000 * place.rank - band
        _when_loaded(
            level,
            run,
            shown.shows,
            lambda layer, band=band: style_level(layer, shown, band, run.lineage),
            _Placement(shown.label, place.visible and band == 1),
        )
        context.addLayerToLoadOnCompletion(layer.id(), level)


def _path(shown: Field) -> str:
    return faded(shown.path, shown.ratio) if shown.ratio else shown.path


def _level(shown: Field, depth: float, path: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, shown.name(depth), "gdal")
    layer.setCustomProperty(DEPTH_PROPERTY, depth)
    return layer


def _show_field(
    run: Run,
    shown: Field,
    group: str,
    *,
    rank: int,
    visible: bool,
    context: QgsProcessingContext,
) -> None:
    """One layer with all bands."""
    details = context.layerToLoadOnCompletionDetails(shown.path)
    details.name = shown.title
    details.forceName = True
    details.groupName = group
    details.layerSortKey = -rank
    _when_loaded(
        details,
        run,
        shown.shows,
        lambda layer: style_field(layer, shown, run.lineage),
        _Placement("", visible),
    )


@dataclass(frozen=True)
class _Placement:
    """Where a layer goes inside the run's group: a subgroup, in order of depth."""

    subgroup: str
    visible: bool

    def __call__(self, layer: QgsMapLayer, project: QgsProject | None) -> None:
        node = project.layerTreeRoot().findLayer(layer.id()) if project else None
        if node is None:
            return
        node.setItemVisibilityChecked(self.visible)
        node.setExpanded(self.visible)
        parent = node.parent()
        if not self.subgroup or not isinstance(parent, QgsLayerTreeGroup):
            return
        subgroup = parent.findGroup(self.subgroup)
        if subgroup is None:
            subgroup = parent.insertGroup(_rank(parent.children(), node), self.subgroup)
            subgroup.setExpanded(self.visible)
        clone = node.clone()
        subgroup.insertChildNode(_depth_rank(subgroup, layer), clone)
        if self.visible:
            subgroup.setExpanded(True)
        parent.removeChildNode(node)


def _rank(nodes: Sequence, node) -> int:
    """Index of a layer's node among its siblings."""
    return next((index for index, other in enumerate(nodes) if other is node or other == node), 0)


def _depth_rank(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Where in the group the layer belongs, shallowest first."""
    depth = float(layer.customProperty(DEPTH_PROPERTY))
    depths = [float(node.layer().customProperty(DEPTH_PROPERTY)) for node in group.findLayers()]
    return sum(other < depth for other in depths)


def _when_loaded(
    details: QgsProcessingContext.LayerDetails,
    run: Run,
    quantity: str,
    style: Callable[[QgsMapLayer], None],
    place: Callable[[QgsMapLayer, QgsProject | None], None] = lambda layer, project: None,
) -> None:
    """Have a layer know its run, look as it should and go to its place."""

    def styled(layer: QgsMapLayer) -> None:
        run.files.write_to(layer)
        layer.setCustomProperty(QUANTITY_PROPERTY, quantity)
        style(layer)

    when_loaded(details, styled, place)


def unused_group_name(title: str, context: QgsProcessingContext) -> str:
    """The title, numbered if the project has such a group already: a run never joins another's."""
    project = context.project()
    taken = {details.groupName for details in context.layersToLoadOnCompletion().values()}
    name, number = title, 1
    while name in taken or (project is not None and project.layerTreeRoot().findGroup(name)):
        number += 1
        name = f"{title} ({number})"
    return name
