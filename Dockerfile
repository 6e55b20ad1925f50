# docker build -t monographs .
# docker run --read-only --tmpfs /tmp -p 8080:8080 monographs
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Monographs.Content/Monographs.Content.csproj src/Monographs.Content/packages.lock.json src/Monographs.Content/
COPY src/Monographs.Store/Monographs.Store.csproj src/Monographs.Store/packages.lock.json src/Monographs.Store/
COPY src/Monographs.Web/Monographs.Web.csproj src/Monographs.Web/packages.lock.json src/Monographs.Web/
RUN dotnet restore src/Monographs.Web --locked-mode
COPY src src
RUN dotnet publish src/Monographs.Web --configuration Release --no-restore --output /app
COPY content content
COPY .git .git
# The edition is made here, where its history can be read: the final image has neither git nor a shell. A new volume takes over what is in the folder, and its owner.
RUN cp -r content /app/content && mkdir /editions && dotnet run --project src/Monographs.Cli -- publish content --editions /editions

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /editions /editions
# The same image serves any content mounted over /app/content: it makes another edition at the start, without a history.
ENV Monographs__Content=/app/content \
    Monographs__Editions=/editions \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_hostBuilder__reloadConfigOnChange=false
VOLUME /editions
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "Monographs.Web.dll", "--health-check"]
ENTRYPOINT ["dotnet", "Monographs.Web.dll"]
