"""The router that goes into an app of yours, and the app that stands alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from importlib.metadata import version

from fastapi import APIRouter, FastAPI, Request, Response
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from holdfast.chains import Settings
from holdfast.chains.builders import ModelLike
from holdfast.schemas import Extraction
from holdfast.service import described
from holdfast.service import settings as configured
from holdfast.service.bodies import JSON, read_body, read_request
from holdfast.service.disconnects import unless_gone
from holdfast.service.problems import BodyTooLarge, Problem, answer_of, respond
from holdfast.service.tasks import TASKS, Chains, Task

HEALTH = "/health"

_CLIENT_GONE = 499
"""nginx's status for it. Nobody reads it."""


class Health(BaseModel):
    """That the service is alive; no model is asked."""

    status: str = "ok"
    version: str


def create_router(
    *,
    model: ModelLike | None = None,
    settings: Settings | None = None,
    prefix: str = "",
    max_body: int | None = None,
) -> APIRouter:
    """Return the routes /tagging, /summary, /note and /health, for `app.include_router`.

    `model`: as for `keyword_chain`. `settings`: what the chains go by; not given, the environment
    and the `.env` of the current directory. `max_body`: bytes of a request's body; not given,
    HOLDFAST_MAX_BODY, else 1 MB. Whatever goes wrong within is answered here, with problem details;
    your app's exception handlers see none of it, and its dependencies' errors stay theirs.

    Raises SettingsError for what makes no sense.
    """
    settings = settings or configured.chain_settings()
    most = configured.max_body(max_body)
    router = APIRouter(prefix=prefix, tags=["holdfast"])
    for task in TASKS:
        router.add_api_route(
            task.path,
            _endpoint(task, task.chains(model, settings), most),
            methods=["POST"],
            name=task.path.strip("/"),
            summary=task.title,
            description=described.HOW_TO_SEND,
            response_model=task.answer,
            responses=described.responses(task),
            openapi_extra=described.operation(task),
        )
    router.add_api_route(HEALTH, _health, name="health", response_model=Health)
    return router


def create_app(
    *,
    model: ModelLike | None = None,
    settings: Settings | None = None,
    max_body: int | None = None,
) -> FastAPI:
    """Return an app with these routes alone. Arguments as for `create_router`."""
    # The pages that show an OpenAPI document load scripts from elsewhere, and whoever tries the
    # service out on them types a transcript into a page that runs those.
    app = FastAPI(title="holdfast", version=version("holdfast"), docs_url=None, redoc_url=None)
    app.include_router(create_router(model=model, settings=settings, max_body=max_body))
    app.add_exception_handler(HTTPException, _refused)
    return app


def _endpoint(
    task: Task, chains: Chains, max_body: int
) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        # What else is raised while the body comes is the app's around us: its own limit, say.
        try:
            body = await read_body(request, max_body)
        except ClientDisconnect:
            return Response(status_code=_CLIENT_GONE)
        except BodyTooLarge as error:
            return answer_of(error)
        try:
            asked = read_request(request, body, task.asked)
            chain = chains(**asked.model_dump(exclude={"text"}))
            extraction = await unless_gone(request, chain.ainvoke(asked.text))
            assert isinstance(extraction, Extraction)  # what no stream was asked of
            return Response(extraction.to_json(), media_type=JSON)
        except ClientDisconnect:
            return Response(status_code=_CLIENT_GONE)
        except Exception as error:
            return answer_of(error)

    return answer


async def _health() -> Health:
    return Health(version=version("holdfast"))


async def _refused(request: Request, error: Exception) -> Response:
    """Answer what the app refuses by itself: no such path, another method."""
    assert isinstance(error, HTTPException)
    phrase = HTTPStatus(error.status_code).phrase
    told = {"type": "about:blank", "title": phrase, "detail": phrase, "is_retryable": False}
    problem = Problem.model_validate(told | {"status": error.status_code})
    return respond(problem, dict(error.headers or {}))
