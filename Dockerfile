# docker build -t monographs .
# docker run --read-only --tmpfs /tmp -p 8080:8080 monographs
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Monographs.Content/Monographs.Content.csproj src/Monographs.Content/packages.lock.json src/Monographs.Content/
COPY src/Monographs.Store/Monographs.Store.csproj src/Monographs.Store/packages.lock.json src/Monographs.Store/
COPY src/Monographs.Web/Monographs.Web.csproj src/Monographs.Web/packages.lock.json src/Monographs.Web/
# Compares every package with the lock files; publishing for one platform then finds them here.
RUN dotnet restore src/Monographs.Web --locked-mode
COPY src src
ARG TARGETARCH=amd64
RUN dotnet publish src/Monographs.Web --configuration Release --arch $TARGETARCH --no-self-contained --output /app
COPY content /app/content
# The edition is made here, where git is, so that the image has the history of its content without the repository, and starts at once.
# A new volume takes over what the folder below it holds, and its owner.
COPY .git .git
COPY content content
RUN Monographs__Content=/source/content Monographs__Editions=/editions dotnet /app/Monographs.Web.dll --confirm-loss
# The program git with the libraries that it needs, and none of its helpers: content that is fetched while the image runs brings its versions along.
# Below /usr/lib, to which /lib is a link in the other image.
RUN sh -c 'mkdir /git-program && ldd /usr/bin/git | grep -oE "/[^ ]*/lib(pcre2-8|z)[.]so[^ ]*" | sed -E "s,^(/usr)?/lib/,/usr/lib/," | xargs cp --parents --dereference --target-directory /git-program /usr/bin/git'

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /git-program /
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /editions /editions
# Another content mounted over /app/content is published at the start.
ENV Monographs__Content=/app/content \
    Monographs__Editions=/editions \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_hostBuilder__reloadConfigOnChange=false
VOLUME /editions
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["dotnet", "Monographs.Web.dll", "--health-check"]
ENTRYPOINT ["dotnet", "Monographs.Web.dll"]
