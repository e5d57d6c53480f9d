"""Put the layers of a run on the map: one group a run, shallowest on top, one level visible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from .fade import faded
from .lineage import Lineage
from .run_files import RunFiles
from .style import Field, style_field, style_level, style_profiles

DEPTH_PROPERTY = "depthdif/depth"
#: What a layer of a run shows: a `Field`'s quantity, or ``profiles``.
QUANTITY_PROPERTY = "depthdif/quantity"

# QGIS holds no reference of its own to a Python post-processor, and the algorithm's object is
# gone before they are called: without this list the styling silently doesn't happen.
_post_processors: list[QgsProcessingLayerPostProcessorInterface] = []


@dataclass(frozen=True)
class Run:
    """What one run put on disk."""

    title: str
    fields: tuple[Field, ...]
    profiles: str | None
    lineage: Lineage
    files: RunFiles


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer and puts it in its place, after QGIS has added it to the project."""

    def __init__(
        self,
        run: Run,
        quantity: str,
        style: Callable[[QgsMapLayer], None],
        place: Callable[[QgsMapLayer, QgsProject | None], None],
    ) -> None:
        super().__init__()
        self._run = run
        self._quantity = quantity
        self._style = style
        self._place = place

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Never fail: the computation is done, and a plain layer is better than none."""
        try:
            self._run.files.write_to(layer)
            layer.setCustomProperty(QUANTITY_PROPERTY, self._quantity)
            self._style(layer)
            self._place(layer, context.project())
        except Exception as error:
            feedback.pushWarning(
                QCoreApplication.translate(
                    "DepthDif", "{layer} couldn't be styled: {reason}"
                ).format(layer=layer.name(), reason=error)
            )
        finally:
            _post_processors.remove(self)


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
        details.setPostProcessor(
            _kept(
                run,
                "profiles",
                lambda layer: style_profiles(layer, run.lineage, variable),
                lambda layer, project: None,
            )
        )


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
        level.setPostProcessor(
            _kept(
                run,
                shown.shows,
                lambda layer, band=band: style_level(layer, shown, band, run.lineage),
                _Placement(shown.label, place.visible and band == 1),
            )
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
    details.setPostProcessor(
        _kept(
            run,
            shown.shows,
            lambda layer: style_field(layer, shown, run.lineage),
            _Placement("", visible),
        )
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


def _kept(run: Run, quantity: str, style: Callable, place: Callable) -> _PostProcessor:
    post_processor = _PostProcessor(run, quantity, style, place)
    _post_processors.append(post_processor)
    return post_processor


def unused_group_name(title: str, context: QgsProcessingContext) -> str:
    """The title, numbered if the project has such a group already: a run never joins another's."""
    project = context.project()
    taken = {details.groupName for details in context.layersToLoadOnCompletion().values()}
    name, number = title, 1
    while name in taken or (project is not None and project.layerTreeRoot().findGroup(name)):
        number += 1
        name = f"{title} ({number})"
    return name
