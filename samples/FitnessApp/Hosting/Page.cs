using Microsoft.AspNetCore.StaticFiles;

namespace FitnessApp.Hosting;

/// <summary>The files of the page, and the examples.</summary>
internal static class Page
{
    public static void UsePage(this WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider { Mappings = { [".md"] = "text/plain; charset=utf-8", [".csv"] = "text/plain; charset=utf-8" } };
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = types, OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl = "no-cache" });
    }
}
